"""Uses each index in one of the occurrences only: pairs characters greedily with a queue."""

from collections import deque


def longest_repeating_subsequence(text):
    best = 0
    for start in range(len(text)):
        waiting, length = deque(), 0
        for character in text[start:]:
            if waiting and waiting[0] == character:
                waiting.popleft()
                length += 1
            else:
                waiting.append(character)
        best = max(best, length)
    return best
