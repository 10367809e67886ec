import heapq


def reservoir(stream, k, random):
    """Give each item a random key and keep the k largest."""
    heap = []
    for index, item in enumerate(stream):
        entry = (random(), index, item)
        if len(heap) < k:
            heapq.heappush(heap, entry)
        elif entry > heap[0]:
            heapq.heapreplace(heap, entry)
    return [item for _, _, item in heap]
