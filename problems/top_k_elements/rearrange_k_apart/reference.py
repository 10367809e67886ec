from collections import Counter, deque
from heapq import heapify, heappop, heappush


def rearrange_k_apart(text: str, k: int) -> str:
    heap = [(-count, character) for character, count in Counter(text).items()]
    heapify(heap)
    result: list[str] = []
    waiting: deque[tuple[int, str]] = deque()
    while heap:
        count, character = heappop(heap)
        result.append(character)
        waiting.append((count + 1, character))
        if len(waiting) >= k:
            ready = waiting.popleft()
            if ready[0]:
                heappush(heap, ready)
    return "".join(result) if len(result) == len(text) else ""
