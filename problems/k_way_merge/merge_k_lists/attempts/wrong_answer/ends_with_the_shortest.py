"""Stops as soon as one list is used up."""

from judge.kit import ListNode


def merge_k_lists(lists):
    heads = list(lists)
    dummy = tail = ListNode()
    while heads and all(heads):
        i = min(range(len(heads)), key=lambda i: heads[i].val)
        tail.next = tail = heads[i]
        heads[i] = heads[i].next
    tail.next = None
    return dummy.next
