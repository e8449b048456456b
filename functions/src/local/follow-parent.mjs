// Loaded into the emulators' process before anything else. When the process that started it is gone, however it went,
// nobody would ever stop the emulators: so they then end as on Ctrl-C. Works on Windows too, which has no signals.
process.on("disconnect", () => process.emit("SIGINT", "SIGINT"));
process.channel?.unref();
