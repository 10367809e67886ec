def longest_palindromic_substring(text):
    def find(length):
        for start in range(len(text) - length + 1):
            part = text[start : start + length]
            if part == part[::-1]:
                return part
        return None

    best = text[:1]
    for parity in (0, 1):
        low, high = 0, len(text) // 2
        while low < high:
            half = (low + high + 1) // 2
            found = find(2 * half + parity)
            if found is None:
                high = half - 1
            else:
                low = half
                best = max(best, found, key=len)
    return best
