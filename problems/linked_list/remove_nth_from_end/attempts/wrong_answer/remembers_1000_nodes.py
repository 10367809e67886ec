"""Remembers only the last 1,000 nodes, and removes the first of them when n is larger."""

from collections import deque

from judge.kit import ListNode


def remove_nth_from_end(head, n):
    dummy = node = ListNode(next=head)
    last = deque(maxlen=1_000)
    while node:
        last.append(node)
        node = node.next
    before = last[max(len(last) - n - 1, 0)]
    before.next = before.next.next
    return dummy.next
