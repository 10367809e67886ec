def dutch_flag(colors):
    colors.sort()
