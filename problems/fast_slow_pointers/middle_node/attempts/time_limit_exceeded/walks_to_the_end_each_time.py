"""Moves the end back by one node for each step from the head, and walks to it each time."""


def middle_node(head):
    end = None
    while head and head.next is not end:
        before = head
        while before.next is not end:
            before = before.next
        if before is head.next:
            return before
        end, head = before, head.next
    return head
