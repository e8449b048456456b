export { api } from "./triggers/api.ts";
