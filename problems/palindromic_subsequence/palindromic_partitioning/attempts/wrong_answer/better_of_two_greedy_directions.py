"""Takes the longest palindrome at the start or at the end, again and again, and returns the better result."""


def greedy(text):
    cuts = -1
    while text:
        length = max(length for length in range(1, len(text) + 1) if text[:length] == text[:length][::-1])
        text = text[length:]
        cuts += 1
    return cuts


def palindromic_partitioning(text):
    return min(greedy(text), greedy(text[::-1]))
