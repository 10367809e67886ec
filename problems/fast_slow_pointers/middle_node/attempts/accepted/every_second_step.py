def middle_node(head):
    middle, index = head, 0
    while head:
        if index % 2:
            middle = middle.next
        head, index = head.next, index + 1
    return middle
