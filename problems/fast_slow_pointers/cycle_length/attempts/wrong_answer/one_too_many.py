"""Counts the meeting node twice."""


def cycle_length(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            cycle_nodes = [fast]
            while fast.next is not slow:
                fast = fast.next
                cycle_nodes.append(fast)
            return len([*cycle_nodes, fast.next])
    return 0
