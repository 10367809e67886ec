"""Copies the string for each key."""


def backspace_compare(first, second):
    results = []
    for keys in (first, second):
        result = ""
        for key in keys:
            if key == "#":
                result = result[:-1]
            else:
                result = "".join((result, key))
        results.append(result)
    return results[0] == results[1]
