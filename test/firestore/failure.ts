import { Metadata, type ServiceError, status } from "@grpc/grpc-js";

/** An error as a server answers it. */
export function failure(code: keyof typeof status & Uppercase<string>, details: string): ServiceError {
  return Object.assign(new Error(details), { code: status[code], details, metadata: new Metadata() });
}
