def middle_node(head):
    middle, place = head, 0
    while head:
        if place % 2:
            middle = middle.next
        head, place = head.next, place + 1
    return middle
