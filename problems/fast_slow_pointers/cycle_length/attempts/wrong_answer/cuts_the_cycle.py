"""Cuts the cycle open to count its nodes, and does not restore it."""


def cycle_length(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            node, slow.next, length = slow.next, None, 1
            while node is not slow:
                node, length = node.next, length + 1
            return length
    return 0
