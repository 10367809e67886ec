"""Takes the characters in the order of the queue instead of by count."""

from collections import Counter, deque


def rearrange_k_apart(text, k):
    if k < 2:
        return text
    ready = deque(Counter(text).items())
    waiting = deque()
    result = []
    while ready:
        character, count = ready.popleft()
        result.append(character)
        waiting.append((character, count - 1))
        if len(waiting) >= k:
            released = waiting.popleft()
            if released[1]:
                ready.append(released)
    return "".join(result) if len(result) == len(text) else ""
