"""Returns the dummy node instead of its successor."""

from heapq import heapify, heappop, heappush

from judge.kit import ListNode


def merge_k_lists(lists):
    heads = [(head.val, i, head) for i, head in enumerate(lists) if head]
    heapify(heads)
    dummy = tail = ListNode()
    while heads:
        _, i, node = heappop(heads)
        tail.next = tail = node
        if node.next:
            heappush(heads, (node.next.val, i, node.next))
    return dummy if dummy.next else None
