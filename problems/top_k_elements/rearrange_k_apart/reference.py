from collections import Counter, deque
from heapq import heapify, heappop, heappush


def rearrange_k_apart(text: str, k: int) -> str:
    heap = [(-count, letter) for letter, count in Counter(text).items()]
    heapify(heap)
    result: list[str] = []
    waiting: deque[tuple[int, str]] = deque()
    while heap:
        count, letter = heappop(heap)
        result.append(letter)
        waiting.append((count + 1, letter))
        if len(waiting) >= k:
            rested = waiting.popleft()
            if rested[0]:
                heappush(heap, rested)
    return "".join(result) if len(result) == len(text) else ""
