"""Merges pairs of lists, and stores the wrong last node when both end with equal values."""

from collections import deque

from judge.kit import ListNode


def merge_k_lists(lists):
    parts = deque()
    for head in lists:
        if head:
            end = head
            while end.next:
                end = end.next
            parts.append((head, end))
    while len(parts) > 1:
        parts.append(merged(*parts.popleft(), *parts.popleft()))
    return parts[0][0] if parts else None


def merged(one, one_end, other, other_end):
    if one_end.val <= other.val:
        one_end.next = other
        return one, other_end
    if other_end.val <= one.val:
        other_end.next = one
        return other, one_end
    end = one_end if one_end.val > other_end.val else other_end
    tail = dummy = ListNode()
    while one and other:
        if one.val < other.val:
            tail.next = tail = one
            one = one.next
        else:
            tail.next = tail = other
            other = other.next
    tail.next = one or other
    return dummy.next, end
