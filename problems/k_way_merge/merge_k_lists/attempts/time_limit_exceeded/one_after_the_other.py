"""Merges the lists into the answer one after the other, which visits the first ones k times."""

from judge.kit import ListNode


def merge(one, other):
    dummy = tail = ListNode()
    while one and other:
        if one.val <= other.val:
            tail.next, one = one, one.next
        else:
            tail.next, other = other, other.next
        tail = tail.next
    tail.next = one or other
    return dummy.next


def merge_k_lists(lists):
    merged = None
    for head in lists:
        merged = merge(merged, head)
    return merged
