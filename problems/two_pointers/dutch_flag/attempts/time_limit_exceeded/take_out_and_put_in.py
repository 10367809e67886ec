"""Takes each zero out and puts it in at the front, each two at the end."""


def dutch_flag(colors):
    i = 0
    for _ in range(len(colors)):
        color = colors[i]
        if color == 0:
            colors.insert(0, colors.pop(i))
            i += 1
        elif color == 2:
            colors.append(colors.pop(i))
        else:
            i += 1
