"""Returns the first of two middle nodes when the list has more than 100 nodes."""


def middle_node(head):
    slow, fast = head, head
    steps = 0
    while fast and fast.next and (fast.next.next or steps < 50):
        slow, fast, steps = slow.next, fast.next.next, steps + 1
    return slow
