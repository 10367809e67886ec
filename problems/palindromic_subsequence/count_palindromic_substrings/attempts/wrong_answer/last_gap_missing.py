"""Ends the loop over even centers one gap too early."""


def count_palindromic_substrings(text):
    def extend(left, right):
        count = 0
        while left >= 0 and right < len(text) and text[left] == text[right]:
            count += 1
            left, right = left - 1, right + 1
        return count

    odd = sum(extend(center, center) for center in range(len(text)))
    return odd + sum(extend(center, center + 1) for center in range(len(text) - 2))
