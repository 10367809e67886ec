"""Returns the old head, even when the sub-list begins there."""

from judge.kit import ListNode


def reverse_sublist(head, start, end):
    before = ListNode(0, head)
    for _ in range(start - 1):
        before = before.next
    last = before.next
    for _ in range(end - start):
        moved = last.next
        last.next, moved.next, before.next = moved.next, before.next, moved
    return head
