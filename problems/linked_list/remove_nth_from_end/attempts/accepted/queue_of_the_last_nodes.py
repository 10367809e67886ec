from collections import deque

from judge.kit import ListNode


def remove_nth_from_end(head, n):
    dummy = ListNode(0, head)
    last = deque(maxlen=n + 1)
    node = dummy
    while node:
        last.append(node)
        node = node.next
    before, removed = last[0], last[1]
    before.next = removed.next
    removed.next = None
    return dummy.next
