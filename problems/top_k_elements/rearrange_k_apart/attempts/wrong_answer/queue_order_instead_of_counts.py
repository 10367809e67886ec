"""Takes the letters by turns, as they have rested, and not by their counts."""

from collections import Counter, deque


def rearrange_k_apart(text, k):
    if k < 2:
        return text
    ready = deque(Counter(text).items())
    waiting = deque()
    result = []
    while ready:
        letter, count = ready.popleft()
        result.append(letter)
        waiting.append((letter, count - 1))
        if len(waiting) >= k:
            rested = waiting.popleft()
            if rested[1]:
                ready.append(rested)
    return "".join(result) if len(result) == len(text) else ""
