import heapq


class Entry:
    def __init__(self, node):
        self.node = node

    def __lt__(self, other):
        return self.node.val < other.node.val


def merge_k_lists(lists):
    heap = []
    for head in lists:
        if head is not None:
            heapq.heappush(heap, Entry(head))
    head = tail = None
    while heap:
        node = heapq.heappop(heap).node
        if head is None:
            head = tail = node
        else:
            tail.next = node
            tail = node
        if node.next is not None:
            heapq.heappush(heap, Entry(node.next))
    return head
