"""Takes the longest palindrome anywhere, and then solves what is before and behind it."""


def palindromic_partitioning(text):
    def parts(low, high):
        if low >= high:
            return 0
        best = (low, low + 1)
        for center in range(2 * low, 2 * high):
            left, right = (center - 1) // 2, center // 2
            left += center % 2 == 0
            while left >= low and right < high and text[left] == text[right]:
                left, right = left - 1, right + 1
            best = max(best, (left + 1, right), key=lambda span: span[1] - span[0])
        return parts(low, best[0]) + 1 + parts(best[1], high)

    return parts(0, len(text)) - 1
