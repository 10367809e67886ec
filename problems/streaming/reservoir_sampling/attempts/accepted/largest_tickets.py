import heapq


def reservoir(stream, k, random):
    """Give everybody a ticket and keep the k largest."""
    heap = []
    for position, item in enumerate(stream):
        ticket = (random(), position, item)
        if len(heap) < k:
            heapq.heappush(heap, ticket)
        elif ticket > heap[0]:
            heapq.heapreplace(heap, ticket)
    return [item for _, _, item in heap]
