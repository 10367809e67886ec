"""Returns the helper node in front of the answer."""

from heapq import heapify, heappop, heappush

from judge.kit import ListNode


def merge_k_lists(lists):
    heads = [(head.val, i, head) for i, head in enumerate(lists) if head]
    heapify(heads)
    start = tail = ListNode()
    while heads:
        _, i, node = heappop(heads)
        tail.next = tail = node
        if node.next:
            heappush(heads, (node.next.val, i, node.next))
    return start if start.next else None
