def backspace_compare(first, second):
    results = []
    for keys in (first, second):
        result = list(keys)
        end = 0
        for key in keys:
            if key == "#":
                end = max(0, end - 1)
            else:
                result[end] = key
                end += 1
        results.append(result[:end])
    return results[0] == results[1]
