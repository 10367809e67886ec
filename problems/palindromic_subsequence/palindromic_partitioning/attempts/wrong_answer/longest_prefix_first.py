"""Takes the longest palindrome at the start, again and again."""


def palindromic_partitioning(text):
    cuts = -1
    while text:
        length = max(length for length in range(1, len(text) + 1) if text[:length] == text[:length][::-1])
        text = text[length:]
        cuts += 1
    return cuts
