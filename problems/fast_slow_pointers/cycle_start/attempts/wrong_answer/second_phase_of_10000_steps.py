"""Gives up the second phase after 10,000 steps."""


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
