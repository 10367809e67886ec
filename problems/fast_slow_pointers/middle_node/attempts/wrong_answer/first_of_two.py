"""Returns the first of two middle nodes."""


def middle_node(head):
    slow = fast = head
    while fast and fast.next and fast.next.next:
        slow, fast = slow.next, fast.next.next
    return slow
