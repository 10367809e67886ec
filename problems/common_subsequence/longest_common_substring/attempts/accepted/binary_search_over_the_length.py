def longest_common_substring(first, second):
    def windows(text, size):
        return {text[start : start + size] for start in range(len(text) - size + 1)}

    low, high = 0, min(len(first), len(second))
    while low < high:
        middle = (low + high + 1) // 2
        if windows(first, middle) & windows(second, middle):
            low = middle
        else:
            high = middle - 1
    return low
