"""Keeps the heads in a dictionary by value, which loses one of two equal heads."""

from heapq import heapify, heappop, heappush

from judge.kit import ListNode


def merge_k_lists(lists):
    by_value = {head.val: head for head in lists if head}
    values = list(by_value)
    heapify(values)
    dummy = tail = ListNode()
    while values:
        node = by_value.pop(heappop(values))
        tail.next = tail = node
        if node.next and node.next.val not in by_value:
            by_value[node.next.val] = node.next
            heappush(values, node.next.val)
    tail.next = None
    return dummy.next
