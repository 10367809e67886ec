"""Tests the value instead of the node, so that a 0 ends its list."""

from heapq import heapify, heappop, heappush

from judge.kit import ListNode


def merge_k_lists(lists):
    heads = [(head.val, i, head) for i, head in enumerate(lists) if head and head.val]
    heapify(heads)
    dummy = tail = ListNode()
    while heads:
        _, i, node = heappop(heads)
        tail.next = tail = node
        if node.next and node.next.val:
            heappush(heads, (node.next.val, i, node.next))
    tail.next = None
    return dummy.next
