import { fieldNames, updateFields } from "./fields";

const drawn = (name: (typeof fieldNames)[number]) => ({ name, kind: updateFields[name].kind });

/** The words of an update line by line, as they are read: the field that a line begins with, and those that go on in it. */
export const wordLines = fieldNames
  .flatMap((name) => {
    const { place, readers } = updateFields[name];
    if (typeof place !== "number") return [];
    const rest = fieldNames.filter((other) => updateFields[other].place === name);
    return [{ place, isPublic: readers === "public", fields: [name, ...rest].map(drawn) }];
  })
  .sort((a, b) => a.place - b.place)
  .map(({ place: _, ...line }) => line);
