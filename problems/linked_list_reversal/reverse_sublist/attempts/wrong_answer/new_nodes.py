"""Builds the reversed sub-list of new nodes."""

from judge.kit import ListNode


def reverse_sublist(head, start, end):
    before = dummy = ListNode(0, head)
    for _ in range(start - 1):
        before = before.next
    rest, values = before.next, []
    for _ in range(end - start + 1):
        values.append(rest.val)
        rest = rest.next
    for val in values:
        rest = ListNode(val, rest)
    before.next = rest
    return dummy.next
