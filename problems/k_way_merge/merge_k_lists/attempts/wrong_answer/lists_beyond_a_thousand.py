"""Merges the first 1,000 lists only."""

from heapq import heapify, heappop, heappush

from judge.kit import ListNode


def merge_k_lists(lists):
    heads = [(head.val, i, head) for i, head in enumerate(lists[:1000]) if head]
    heapify(heads)
    tail = dummy = ListNode()
    while heads:
        _, i, node = heappop(heads)
        tail.next = tail = node
        if node.next:
            heappush(heads, (node.next.val, i, node.next))
    return dummy.next
