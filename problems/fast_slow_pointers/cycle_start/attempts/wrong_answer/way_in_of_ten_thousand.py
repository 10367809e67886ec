"""Gives up the second walk after ten thousand steps."""


def cycle_start(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            node, steps = head, 0
            while node is not slow and steps < 10_000:
                node, slow, steps = node.next, slow.next, steps + 1
            return node
    return None
