"""Skips a backspace and the character before it, which may be a backspace itself."""


def backspace_compare(first, second):
    results = []
    for keys in (first, second):
        result, i = [], len(keys) - 1
        while i >= 0:
            if keys[i] == "#":
                i -= 2
            else:
                result.append(keys[i])
                i -= 1
        results.append(result)
    return results[0] == results[1]
