"""Counts the nodes that the fast pointer passes until the next meeting, which is two rounds."""


def cycle_length(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            slow, fast, length = slow.next, fast.next.next, 2
            while slow is not fast:
                slow, fast, length = slow.next, fast.next.next, length + 2
            return length
    return 0
