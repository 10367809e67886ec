def reverse_list(head):
    front, old_head = head, head
    while old_head is not None and old_head.next is not None:
        moved = old_head.next
        old_head.next = moved.next
        moved.next = front
        front = moved
    return front
