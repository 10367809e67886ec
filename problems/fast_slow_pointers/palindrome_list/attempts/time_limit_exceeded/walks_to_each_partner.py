"""Walks from the head to the partner of each node."""


def palindrome_list(head):
    count, node = 0, head
    while node:
        count, node = count + 1, node.next
    front = head
    for index in range(count // 2):
        back = head
        for _ in range(count - 1 - index):
            back = back.next
        if front.val != back.val:
            return False
        front = front.next
    return True
