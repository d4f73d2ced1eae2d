/** The file cannot be edited as it is: it cannot be read, or it says a thing in a way (an alias) that this change would break. */
export class EditError extends Error {}
