"""Counts the kept group from the first node of the reversed group instead of its last one."""

from judge.kit import ListNode


def reverse_alternate_k(head, k):
    before = dummy = ListNode(0, head)
    while before and before.next:
        last = before.next
        for _ in range(k - 1):
            moved = last.next
            if moved is None:
                break
            last.next, moved.next, before.next = moved.next, before.next, moved
        before = before.next
        for _ in range(k):
            before = before and before.next
    return dummy.next
