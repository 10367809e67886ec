def backspace_compare(first, second):
    results = []
    for keys in (first, second):
        text = list(keys)
        end = 0
        for key in keys:
            if key == "#":
                end = max(0, end - 1)
            else:
                text[end] = key
                end += 1
        results.append(text[:end])
    return results[0] == results[1]
