<?xml version="1.0" encoding="UTF-8"?>
<!-- A template or style file of JasperReports 7 in the grammar of JasperReports 6 (jasperreport.xsd of 6.20.3, Community 8.2.0): the constructs our reports use. Anything else stops it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output indent="yes"/>
  <!-- No namespace here: the whole of a report is put into that of version 6 at the end (Edition), a style file has none. -->

  <xsl:template match="/jasperReport">
    <jasperReport>
      <xsl:apply-templates select="@*"/>
      <!-- The order of the schema; a child of another name is met last, and stops the conversion. -->
      <xsl:apply-templates select="property"/>
      <!-- Figures are numbers in a workbook, and a page of HTML has headings and header cells. -->
      <property name="net.sf.jasperreports.export.xls.detect.cell.type" value="true"/>
      <property name="net.sf.jasperreports.export.html.accessible" value="true"/>
      <xsl:apply-templates select="propertyExpression"/><xsl:apply-templates select="import"/><xsl:apply-templates select="template"/><xsl:apply-templates select="style"/>
      <xsl:apply-templates select="dataset"/><xsl:apply-templates select="parameter"/><xsl:apply-templates select="query"/><xsl:apply-templates select="field"/>
      <xsl:apply-templates select="sortField"/><xsl:apply-templates select="variable"/><xsl:apply-templates select="filterExpression"/><xsl:apply-templates select="group"/>
      <xsl:apply-templates select="background"/><xsl:apply-templates select="title"/><xsl:apply-templates select="pageHeader"/><xsl:apply-templates select="columnHeader"/>
      <xsl:apply-templates select="detail"/><xsl:apply-templates select="columnFooter"/><xsl:apply-templates select="pageFooter"/><xsl:apply-templates select="lastPageFooter"/>
      <xsl:apply-templates select="summary"/><xsl:apply-templates select="noData"/>
      <xsl:apply-templates select="*[not(self::property or self::propertyExpression or self::import or self::template or self::style or self::dataset or self::parameter or self::query or self::field or self::sortField
        or self::variable or self::filterExpression or self::group or self::background or self::title or self::pageHeader or self::columnHeader or self::detail or self::columnFooter
        or self::pageFooter or self::lastPageFooter or self::summary or self::noData)]"/>
    </jasperReport>
  </xsl:template>
  <xsl:template match="/jasperTemplate"><jasperTemplate><xsl:apply-templates select="@*|*"/></jasperTemplate></xsl:template>

  <!-- What is the same in both. -->
  <xsl:template match="property|propertyExpression|import|template|sortField|filterExpression|parameter|field|group|detail|band|groupHeader|groupFooter|part|partNameExpression|printWhenExpression
      |initialValueExpression|box|paragraph|tabStop|pen|topPen|leftPen|bottomPen|rightPen|anchorNameExpression|hyperlinkReferenceExpression|hyperlinkWhenExpression|hyperlinkAnchorExpression|hyperlinkTooltipExpression
      |patternExpression|conditionExpression|dataset/property">
    <xsl:element name="{name()}"><xsl:apply-templates select="@*|*|text()"/></xsl:element>
  </xsl:template>
  <xsl:template match="text()[normalize-space()='' and ../*]"/>

  <!-- Other names for the same. -->
  <xsl:template match="query"><queryString><xsl:apply-templates select="@*|text()"/></queryString></xsl:template>
  <xsl:template match="dataset">
    <subDataset><xsl:apply-templates select="@*"/>
      <xsl:apply-templates select="property"/><xsl:apply-templates select="parameter"/><xsl:apply-templates select="query"/><xsl:apply-templates select="field"/>
      <xsl:apply-templates select="sortField"/><xsl:apply-templates select="variable"/><xsl:apply-templates select="*[not(self::property or self::parameter or self::query or self::field or self::sortField or self::variable)]"/>
    </subDataset>
  </xsl:template>
  <xsl:template match="variable"><variable><xsl:apply-templates select="@*"/><xsl:apply-templates select="description"/><xsl:apply-templates select="expression"/>
    <xsl:apply-templates select="*[not(self::description or self::expression)]"/></variable></xsl:template>
  <xsl:template match="variable/expression"><variableExpression><xsl:value-of select="."/></variableExpression></xsl:template>
  <xsl:template match="group/expression"><groupExpression><xsl:value-of select="."/></groupExpression></xsl:template>
  <xsl:template match="parameter/defaultValueExpression"><defaultValueExpression><xsl:value-of select="."/></defaultValueExpression></xsl:template>
  <xsl:template match="parameter/description|field/description|variable/description">
    <xsl:element name="{name(..)}Description"><xsl:value-of select="."/></xsl:element>
  </xsl:template>
  <xsl:template match="title|pageHeader|columnHeader|columnFooter|pageFooter|lastPageFooter|summary|background|noData">
    <xsl:element name="{name()}"><band><xsl:apply-templates select="@*|*"/></band></xsl:element>
  </xsl:template>
  <xsl:template match="style">
    <xsl:element name="style"><xsl:apply-templates select="@*"/><xsl:apply-templates select="pen"/><xsl:apply-templates select="box"/><xsl:apply-templates select="paragraph"/>
      <xsl:apply-templates select="*[not(self::pen or self::box or self::paragraph)]"/></xsl:element>
  </xsl:template>
  <xsl:template match="jasperTemplate/style/conditionalStyle"><xsl:message terminate="yes">a conditional style stands in a style file; version 6 takes it only in a report</xsl:message></xsl:template>
  <xsl:template match="conditionalStyle">
    <conditionalStyle><xsl:apply-templates select="conditionExpression"/>
      <style><xsl:apply-templates select="@*"/><xsl:apply-templates select="*[not(self::conditionExpression)]"/></style></conditionalStyle>
  </xsl:template>
  <xsl:template match="part">
    <part><xsl:apply-templates select="@*"/><xsl:apply-templates select="property"/><xsl:apply-templates select="printWhenExpression"/><xsl:apply-templates select="partNameExpression"/>
      <xsl:apply-templates select="*[not(self::property or self::printWhenExpression or self::partNameExpression)]"/></part>
  </xsl:template>
  <xsl:template match="component[@kind='subreportPart']">
    <c:subreportPart xmlns:c="http://jasperreports.sourceforge.net/jasperreports/parts">
      <xsl:apply-templates select="@*[name()!='kind']"/>
      <xsl:for-each select="parameter"><subreportParameter name="{@name}"><subreportParameterExpression><xsl:value-of select="expression"/></subreportParameterExpression></subreportParameter></xsl:for-each>
      <xsl:apply-templates select="*[not(self::parameter or self::expression)]"/>
      <subreportExpression><xsl:value-of select="expression"/></subreportExpression>
    </c:subreportPart>
  </xsl:template>

  <!-- A cell that is a field and nothing else: a column of the metadata exports, and a figure where its style is one of figures. -->
  <xsl:variable name="figures"> SaltCell CountCell Number Cell CellSmall TallyWide TallyNarrow TallyNarrowest </xsl:variable>
  <xsl:template name="field">
    <xsl:if test="@kind='textField' and starts-with(normalize-space(expression), '$F{') and substring-after(normalize-space(expression), '}')=''"><xsl:value-of select="substring-before(substring-after(expression, '$F{'), '}')"/></xsl:if>
  </xsl:template>
  <xsl:template name="figure">
    <xsl:variable name="field"><xsl:call-template name="field"/></xsl:variable>
    <xsl:if test="$field!='' and not(@pattern) and not(patternExpression) and not(@evaluationTime) and contains($figures, concat(' ', @style, ' '))"><xsl:value-of select="$field"/></xsl:if>
  </xsl:template>

  <!-- Elements: what was flat stands in a reportElement, a textElement, a font. -->
  <xsl:template name="reportElement">
    <reportElement>
      <xsl:apply-templates select="@x|@y|@width|@height|@style|@mode|@forecolor|@backcolor|@positionType|@stretchType|@key|@uuid|@printRepeatedValues|@removeLineWhenBlank|@printInFirstWholeBand
        |@printWhenDetailOverflows|@printWhenGroupChanges"/>
      <xsl:apply-templates select="property"/>
      <xsl:variable name="field"><xsl:if test="ancestor::detail"><xsl:call-template name="field"/></xsl:if></xsl:variable>
      <xsl:if test="$field!=''">
        <property name="net.sf.jasperreports.export.xls.column.name" value="{$field}"/><property name="net.sf.jasperreports.export.csv.column.name" value="{$field}"/>
      </xsl:if>
      <xsl:apply-templates select="propertyExpression"/><xsl:apply-templates select="printWhenExpression"/>
    </reportElement>
  </xsl:template>
  <xsl:template name="refuse">
    <xsl:param name="attributes"/><xsl:param name="elements"/>
    <xsl:variable name="common"> kind x y width height style mode forecolor backcolor positionType stretchType key uuid printRepeatedValues removeLineWhenBlank printInFirstWholeBand printWhenDetailOverflows printWhenGroupChanges </xsl:variable>
    <xsl:for-each select="@*[not(contains(concat($common, $attributes), concat(' ', name(), ' ')))]"><xsl:message terminate="yes">the attribute <xsl:value-of select="name()"/> of a <xsl:value-of select="../@kind"/> is not known</xsl:message></xsl:for-each>
    <xsl:for-each select="*[not(contains(concat(' property propertyExpression printWhenExpression ', $elements), concat(' ', name(), ' ')))]"><xsl:message terminate="yes"><xsl:value-of select="name()"/> in a <xsl:value-of select="../@kind"/> is not known</xsl:message></xsl:for-each>
  </xsl:template>
  <xsl:template match="element[@kind='textField' or @kind='staticText']">
    <xsl:call-template name="refuse">
      <xsl:with-param name="attributes"> textAdjust evaluationTime evaluationGroup pattern bookmarkLevel linkType linkTarget blankWhenNull hTextAlign vTextAlign markup bold italic underline fontSize fontName rotation </xsl:with-param>
      <xsl:with-param name="elements"> box paragraph text expression patternExpression anchorNameExpression hyperlinkReferenceExpression hyperlinkWhenExpression hyperlinkAnchorExpression hyperlinkTooltipExpression </xsl:with-param>
    </xsl:call-template>
    <xsl:variable name="figure"><xsl:call-template name="figure"/></xsl:variable>
    <xsl:element name="{@kind}">
      <xsl:apply-templates select="@textAdjust|@evaluationTime|@evaluationGroup|@pattern|@bookmarkLevel|@linkType|@linkTarget|@blankWhenNull"/>
      <xsl:call-template name="reportElement"/><xsl:apply-templates select="box"/>
      <textElement>
        <xsl:if test="@hTextAlign"><xsl:attribute name="textAlignment"><xsl:value-of select="@hTextAlign"/></xsl:attribute></xsl:if>
        <xsl:if test="@vTextAlign"><xsl:attribute name="verticalAlignment"><xsl:value-of select="@vTextAlign"/></xsl:attribute></xsl:if>
        <xsl:apply-templates select="@markup|@rotation"/>
        <font><xsl:apply-templates select="@fontName|@bold|@italic|@underline"/><xsl:if test="@fontSize"><xsl:attribute name="size"><xsl:value-of select="@fontSize"/></xsl:attribute></xsl:if></font>
        <xsl:apply-templates select="paragraph"/>
      </textElement>
      <xsl:choose><xsl:when test="@kind='staticText'"><text><xsl:value-of select="text"/></text></xsl:when>
        <xsl:when test="$figure!=''"><textFieldExpression>org.scrutineer.jasper.Figure.of($F{<xsl:value-of select="$figure"/>}, $P{REPORT_LOCALE})</textFieldExpression><patternExpression>org.scrutineer.jasper.Figure.pattern($F{<xsl:value-of select="$figure"/>})</patternExpression></xsl:when>
        <xsl:otherwise><textFieldExpression><xsl:value-of select="expression"/></textFieldExpression></xsl:otherwise></xsl:choose>
      <xsl:apply-templates select="patternExpression"/><xsl:apply-templates select="anchorNameExpression"/><xsl:apply-templates select="hyperlinkReferenceExpression"/><xsl:apply-templates select="hyperlinkWhenExpression"/>
      <xsl:apply-templates select="hyperlinkAnchorExpression"/><xsl:apply-templates select="hyperlinkTooltipExpression"/>
    </xsl:element>
  </xsl:template>
  <xsl:template match="element[@kind='frame']">
    <xsl:call-template name="refuse"><xsl:with-param name="elements"> box element </xsl:with-param></xsl:call-template>
    <frame><xsl:call-template name="reportElement"/><xsl:apply-templates select="box"/><xsl:apply-templates select="element"/></frame>
  </xsl:template>
  <xsl:template match="element[@kind='line' or @kind='rectangle' or @kind='ellipse']">
    <xsl:call-template name="refuse"><xsl:with-param name="attributes"> direction radius </xsl:with-param><xsl:with-param name="elements"> pen </xsl:with-param></xsl:call-template>
    <xsl:element name="{@kind}"><xsl:apply-templates select="@direction|@radius"/><xsl:call-template name="reportElement"/><graphicElement><xsl:apply-templates select="pen"/></graphicElement></xsl:element>
  </xsl:template>
  <xsl:template match="element[@kind='image']">
    <xsl:call-template name="refuse">
      <xsl:with-param name="attributes"> scaleImage hImageAlign vImageAlign onErrorType evaluationTime evaluationGroup linkType linkTarget </xsl:with-param>
      <xsl:with-param name="elements"> box pen expression anchorNameExpression hyperlinkReferenceExpression hyperlinkAnchorExpression hyperlinkTooltipExpression </xsl:with-param>
    </xsl:call-template>
    <image>
      <xsl:apply-templates select="@scaleImage|@onErrorType|@evaluationTime|@evaluationGroup|@linkType|@linkTarget"/>
      <xsl:if test="@hImageAlign"><xsl:attribute name="hAlign"><xsl:value-of select="@hImageAlign"/></xsl:attribute></xsl:if>
      <xsl:if test="@vImageAlign"><xsl:attribute name="vAlign"><xsl:value-of select="@vImageAlign"/></xsl:attribute></xsl:if>
      <xsl:call-template name="reportElement"/><xsl:apply-templates select="box"/><xsl:if test="pen"><graphicElement><xsl:apply-templates select="pen"/></graphicElement></xsl:if>
      <imageExpression><xsl:value-of select="expression"/></imageExpression>
      <xsl:apply-templates select="anchorNameExpression"/><xsl:apply-templates select="hyperlinkReferenceExpression"/><xsl:apply-templates select="hyperlinkAnchorExpression"/><xsl:apply-templates select="hyperlinkTooltipExpression"/>
    </image>
  </xsl:template>
  <xsl:template match="element[@kind='break']"><xsl:call-template name="refuse"><xsl:with-param name="attributes"> type </xsl:with-param></xsl:call-template><break><xsl:apply-templates select="@type"/><reportElement x="0" y="{@y}" width="1" height="1"><xsl:apply-templates select="printWhenExpression"/></reportElement></break></xsl:template>
  <xsl:template match="element[@kind='subreport']">
    <xsl:call-template name="refuse"><xsl:with-param name="attributes"> usingCache runToBottom overflowType </xsl:with-param><xsl:with-param name="elements"> parameter connectionExpression dataSourceExpression expression </xsl:with-param></xsl:call-template>
    <subreport><xsl:if test="@usingCache"><xsl:attribute name="isUsingCache"><xsl:value-of select="@usingCache"/></xsl:attribute></xsl:if><xsl:apply-templates select="@runToBottom|@overflowType"/>
      <xsl:call-template name="reportElement"/>
      <xsl:for-each select="parameter"><subreportParameter name="{@name}"><subreportParameterExpression><xsl:value-of select="expression"/></subreportParameterExpression></subreportParameter></xsl:for-each>
      <xsl:for-each select="connectionExpression|dataSourceExpression"><xsl:element name="{name()}"><xsl:value-of select="."/></xsl:element></xsl:for-each>
      <subreportExpression><xsl:value-of select="expression"/></subreportExpression></subreport>
  </xsl:template>

  <!-- Attributes: the same, those with "is" in front, and those of another name. -->
  <xsl:variable name="same"> name language class value sectionType pageWidth pageHeight columnWidth columnCount columnSpacing leftMargin rightMargin topMargin bottomMargin whenNoDataType height
      splitType x y width style mode forecolor backcolor positionType stretchType key uuid printWhenGroupChanges textAdjust evaluationTime evaluationGroup pattern bookmarkLevel
      markup rotation fontName fontSize hTextAlign vTextAlign hImageAlign vImageAlign scaleImage onErrorType fill radius direction type usingCache runToBottom overflowType
      padding topPadding leftPadding bottomPadding rightPadding lineWidth lineColor lineStyle lineSpacing lineSpacingSize firstLineIndent leftIndent rightIndent spacingBefore
      spacingAfter tabStopWidth position alignment calculation resetType resetGroup incrementType incrementGroup minHeightToStartNewPage minDetailsToStartFromTop footerPosition
      keepTogether preventOrphanFooter nestedType order resourceBundle whenResourceMissingType </xsl:variable>
  <xsl:variable name="is"> default bold italic underline strikeThrough blankWhenNull titleNewPage summaryNewPage summaryWithPageHeaderAndFooter floatColumnFooter ignorePagination
      printRepeatedValues removeLineWhenBlank printInFirstWholeBand printWhenDetailOverflows forPrompting startNewPage startNewColumn resetPageNumber reprintHeaderOnEachPage
      reprintHeaderOnEachColumn </xsl:variable>
  <xsl:template match="@*">
    <xsl:variable name="word" select="concat(' ', name(), ' ')"/>
    <xsl:choose>
      <xsl:when test="contains(concat(' ', normalize-space($same), ' '), $word)"><xsl:copy/></xsl:when>
      <xsl:when test="contains(concat(' ', normalize-space($is), ' '), $word)">
        <xsl:attribute name="is{translate(substring(name(),1,1),'abcdefghijklmnopqrstuvwxyz','ABCDEFGHIJKLMNOPQRSTUVWXYZ')}{substring(name(),2)}"><xsl:value-of select="."/></xsl:attribute>
      </xsl:when>
      <xsl:otherwise><xsl:message terminate="yes">the attribute <xsl:value-of select="name()"/> of <xsl:value-of select="name(..)"/> is not known</xsl:message></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="@linkType"><xsl:attribute name="hyperlinkType"><xsl:value-of select="."/></xsl:attribute></xsl:template>
  <xsl:template match="@linkTarget"><xsl:attribute name="hyperlinkTarget"><xsl:value-of select="."/></xsl:attribute></xsl:template>

  <xsl:template match="element"><xsl:message terminate="yes">an element of kind <xsl:value-of select="@kind"/> is not known</xsl:message></xsl:template>
  <xsl:template match="*"><xsl:message terminate="yes"><xsl:value-of select="name()"/> in <xsl:value-of select="name(..)"/> is not known</xsl:message></xsl:template>
</xsl:stylesheet>
