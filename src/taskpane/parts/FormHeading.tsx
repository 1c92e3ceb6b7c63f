interface FormHeadingProps {
  readonly name: string;
  readonly sheet: string;
}

/** 几张表在一起时，每张表的名称 */
export function FormHeading({ name, sheet }: FormHeadingProps) {
  return (
    <h2 className="form-name">
      {name}
      {!name.includes(sheet) && <span className="quiet">工作表“{sheet}”</span>}
    </h2>
  );
}
