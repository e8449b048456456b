// The components that are there before anybody signs in; views that are loaded later bring their own.
import "@fluentui/web-components/button.js";
import "@fluentui/web-components/spinner.js";
