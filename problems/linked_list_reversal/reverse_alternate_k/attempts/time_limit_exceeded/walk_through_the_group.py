"""Walks to the end of the group for each of its nodes."""

from judge.kit import ListNode


def reverse_alternate_k(head, k):
    dummy = before = ListNode(0, head)
    while before.next:
        end, size = before, 0
        while end.next and size < k:
            end, size = end.next, size + 1
        for left in range(size - 1, 0, -1):
            before_last = before
            for _ in range(left):
                before_last = before_last.next
            moved = before_last.next
            before_last.next = moved.next
            moved.next, before.next = before.next, moved
            before = moved
        before = before.next
        for _ in range(k):
            if before.next:
                before = before.next
    return dummy.next
