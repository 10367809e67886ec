"""Merges pairs of lists and loses the last one when their number is odd."""

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
    while len(lists) > 1:
        lists = [merge(lists[i], lists[i + 1]) for i in range(0, len(lists) - 1, 2)]
    return lists[0] if lists else None
