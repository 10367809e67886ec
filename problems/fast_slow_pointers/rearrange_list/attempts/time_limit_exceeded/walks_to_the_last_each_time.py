"""Walks to the last node each time, and inserts it."""


def rearrange_list(head):
    front = head
    while front and front.next and front.next.next:
        before = front
        while before.next.next:
            before = before.next
        last, before.next = before.next, None
        last.next, front.next = front.next, last
        front = last.next
    return head
